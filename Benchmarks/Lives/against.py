"""Runs two builds of WorkflowBench in turn and compares what a life costs in each: milliseconds of its steps, round trips."""

import re
import statistics
import subprocess
import sys

ROUND_TRIPS = re.compile(r"^\| (\S.*?) \| ([\d.]+) \| ([\d.]+) \|$")
LIVES = re.compile(r"^\| (\d+) \| ([\d.]+) \| (.*/.*) \|$")


def measure(program):
    """Of one run among 1,000 articles: milliseconds of a life by how many are at work, and round trips by step."""
    text = subprocess.run([program, "1000", "2"], stdout=subprocess.PIPE, text=True).stdout
    times, trips, statements = {}, {}, {}
    for line in text.splitlines():
        if found := LIVES.match(line):
            steps = [float(step.split("/")[0]) for step in found[3].split("|")]
            times.setdefault(int(found[1]), []).append(sum(steps))
        elif found := ROUND_TRIPS.match(line):
            statements[found[1]], trips[found[1]] = float(found[2]), float(found[3])
    if not times or not trips:
        sys.exit(f"{program} printed no lives:\n{text}")
    return {count: statistics.mean(values) for count, values in times.items()}, trips, statements


def main(old, new, rounds):
    runs = {old: [], new: []}
    for number in range(rounds):
        # Who begins changes, so that a busy minute of the machine is not laid to one.
        for program in (old, new) if number % 2 == 0 else (new, old):
            print(f"round {number + 1} of {rounds}: {'before' if program == old else 'now'}", file=sys.stderr)
            runs[program].append(measure(program))
    print("| at work | before, ms a life | now, ms a life | ratio of each round | median |\n|--:|--:|--:|---|--:|")
    missed = False
    for count in sorted(runs[new][0][0]):
        ratios = [now[0][count] / before[0][count] for before, now in zip(runs[old], runs[new])]
        means = [statistics.mean(run[0][count] for run in runs[program]) for program in (old, new)]
        listed = ", ".join(f"{ratio:.2f}" for ratio in ratios)
        print(f"| {count} | {means[0]:.2f} | {means[1]:.2f} | {listed} | {statistics.median(ratios):.2f} |")
        missed = missed or (count == 1 and statistics.median(ratios) > 1.05)
    print("\n| step | statements before | now | round trips before | now |\n|---|--:|--:|--:|--:|")
    for step, after in runs[new][0][1].items():
        before = runs[old][0][1].get(step)
        print(f"| {step} | {runs[old][0][2].get(step)} | {runs[new][0][2][step]} | {before} | {after} |")
        missed = missed or (before is not None and after > before)
    print(f"\n{'MISSED' if missed else 'ok'}: a life with one at work takes at most 1.05 of before, and no step more round trips")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
