"""A reader of ODRL that knows the standard's own terms and nothing of ours.

Reads from standard input a table {"documents": [JSON-LD, ...], "questions": [[number of the document, question], ...]} and
prints `yes` or `no` for each question. What it does not know is not so: a constraint on something that the world does not
say is not satisfied, a duty of which it does not know that it was done was not done.
"""

import json
import sys
from datetime import datetime
from decimal import Decimal

from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

ODRL = Namespace("http://www.w3.org/ns/odrl/2/")
COMPARING = {
    "eq": lambda one, other: one == other, "neq": lambda one, other: one != other,
    "lt": lambda one, other: one < other, "lteq": lambda one, other: one <= other,
    "gt": lambda one, other: one > other, "gteq": lambda one, other: one >= other,
}


def plain(term):
    value = term.toPython() if isinstance(term, Literal) else str(term)
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


def satisfied(graph, constraint, world):
    for logic, holds in (("and", all), ("or", any), ("xone", lambda some: sum(some) == 1)):
        operands = graph.value(constraint, ODRL[logic])
        if operands is not None:
            return holds([satisfied(graph, one, world) for one in Collection(graph, operands)])
    left = str(graph.value(constraint, ODRL.leftOperand))
    operation = str(graph.value(constraint, ODRL.operator)).removeprefix(str(ODRL))
    right = [plain(term) for term in graph.objects(constraint, ODRL.rightOperand)]
    known = world.get(left.removeprefix(str(ODRL)))
    if known is None or not right:
        return False
    try:
        if operation in ("isAnyOf", "isNoneOf"):
            return (known in right) == (operation == "isAnyOf")
        return len(right) == 1 and COMPARING[operation](known, right[0])
    except (KeyError, TypeError):
        return False


def all_satisfied(graph, node, name, world):
    return all(satisfied(graph, one, world) for one in graph.objects(node, ODRL[name]))


def acts(graph, rule, wanted, world):
    for action in graph.objects(rule, ODRL.action):
        named = graph.value(action, RDF.value)
        if (named or action) == wanted and (named is None or all_satisfied(graph, action, "refinement", world)):
            return True
    return False


def shared(graph, policy, rule, name):
    return set(graph.objects(rule, ODRL[name])) or set(graph.objects(policy, ODRL[name]))


def speaks(graph, policy, rule, action, question, world):
    return (
        acts(graph, rule, action, world)
        and shared(graph, policy, rule, "target") & {URIRef(iri) for iri in question["targets"]}
        and shared(graph, policy, rule, "assigner") == {URIRef(question["assigner"])}
        and shared(graph, policy, rule, "assignee") == {URIRef(question["assignee"])}
        and all_satisfied(graph, rule, "constraint", world)
    )


def done(graph, duty, question, world):
    done = [URIRef(iri) for iri in question["done"]]
    return all_satisfied(graph, duty, "constraint", world) and any(acts(graph, duty, one, world) for one in done)


def permitted(graph, question):
    policy = graph.value(None, RDF.type, ODRL.Agreement)
    world = {name: value for name, value in question["world"].items() if value is not None}
    world["dateTime"] = datetime.fromisoformat(world["dateTime"])
    world["count"] = Decimal(world["count"])
    for name in question["actions"]:
        rules = [(kind, rule) for kind in ("permission", "prohibition") for rule in graph.objects(policy, ODRL[kind])]
        speaking = [(kind, rule) for kind, rule in rules if speaks(graph, policy, rule, ODRL[name], question, world)]
        if any(kind == "prohibition" for kind, _ in speaking):
            return False
        if not any(all(done(graph, duty, question, world) for duty in graph.objects(rule, ODRL.duty)) for _, rule in speaking):
            return False
    return True


asked = json.load(sys.stdin)
graphs = [Graph().parse(data=text, format="json-ld") for text in asked["documents"]]
for number, question in asked["questions"]:
    print("yes" if permitted(graphs[number], question) else "no")
