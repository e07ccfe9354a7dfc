"""Prints how many times as long the other engines take as ours, from the lines of JSON of a run, and checks ours.

casbin and cedarpy answer permit or deny; ours gives every finding with its evidence. Exit code 1: a goal is missed."""
import json
import sys

lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
medians = {(line["engine"], line["grants"]): line["medianMicroseconds"] for line in lines if "engine" in line}
ours = medians["caibian", 1_000]
for (engine, grants), median in sorted(medians.items()):
    base = medians.get(("caibian", grants), ours)
    print(f"{engine:8} {grants:>7} grants  {median:>12.1f} us  {median / base:>9.1f} x ours")
growth = medians["caibian", 100_000] / ours
print(f"{'ok  ' if ours <= 20 else 'MISS'} a decision with all findings at 1,000 grants: {ours:.1f} us, goal 20")
print(f"{'ok  ' if growth <= 1.5 else 'MISS'} at 100,000 grants: {growth:.2f} x that, goal 1.5")
pictures = next(line["medianMicroseconds"] for line in lines if line.get("pictures") == 10)
print(f"{'ok  ' if pictures <= 60 else 'MISS'} an article with ten pictures: {pictures:.1f} us, goal 60")
sys.exit(0 if ours <= 20 and growth <= 1.5 and pictures <= 60 else 1)
