"""Permit or deny by casbin and cedarpy (PyPI) on policies like ours: partner, act, channel; ten rules a partner.

Prints a line of JSON for each engine and size, in the form of RightsBench. Both answer permit or deny only: no findings,
no evidence, no unknown."""
import json
import statistics
import time


def median(decide, rounds):
    times = []
    for number in range(rounds):
        begin = time.perf_counter_ns()
        assert decide(number), "the use is permitted"
        times.append((time.perf_counter_ns() - begin) / 1000)
    return statistics.median(times)


def casbin_decision(grants):
    import casbin
    from casbin import persist

    model = casbin.Model()
    model.load_model_from_text(
        "[request_definition]\nr = sub, act, chan\n[policy_definition]\np = sub, act, chan, eft\n"
        "[policy_effect]\ne = some(where (p.eft == allow)) && !some(where (p.eft == deny))\n"
        "[matchers]\nm = r.sub == p.sub && r.act == p.act && r.chan == p.chan\n")

    class Lines(persist.Adapter):
        def load_policy(self, model):
            for number in range(grants):
                eft = "deny, " if number % 10 == 9 else "allow"
                act = "copy" if number % 10 == 9 else "repost"
                persist.load_policy_line(f"p, unit{number // 10}, {act}, web, {eft.strip(', ')}", model)

    enforcer = casbin.Enforcer(model, Lines())
    return lambda number: enforcer.enforce(f"unit{number % 50}", "repost", "web")


def cedar_decision(grants):
    import cedarpy

    policies = "\n".join(
        f'{"forbid" if number % 10 == 9 else "permit"}(principal == Unit::"{number // 10}", '
        f'action == Action::"{"copy" if number % 10 == 9 else "repost"}", resource == Channel::"web");'
        for number in range(grants))

    def decide(number):
        request = {"principal": f'Unit::"{number % 50}"', "action": 'Action::"repost"', "resource": 'Channel::"web"',
                   "context": {}}
        return cedarpy.is_authorized(request, policies, []).allowed

    return decide


if __name__ == "__main__":
    for name, make in [("casbin", casbin_decision), ("cedarpy", cedar_decision)]:
        # Both walk all policies (cedarpy also parses them) at every question, so a few questions must do.
        for grants, rounds in [(1_000, 50), (10_000, 5)]:
            print(json.dumps({"engine": name, "grants": grants, "medianMicroseconds": median(make(grants), rounds)}), flush=True)
