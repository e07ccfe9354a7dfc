"""asyncpg and psycopg 3 at the same work as the others: work.py LIBRARY WORK PLACE CONNECTIONS SECONDS ARTICLES."""

import asyncio
import json
import random
import sys
import threading
import time

library, work, place, connections, seconds, articles = sys.argv[1:]
connections, seconds, articles = int(connections), float(seconds), int(articles)
WARM_UP = 0.3

UPDATE = "update article set stage = $2, version = version + 1 where id = $1 and version >= $3"
EVENT = "insert into event (article, number, kind, body) select id, version, $2, $3 from article where id = $1"
OUTBOX = "insert into outbox (article, kind) values ($1, $2)"
SELECT = "select headline, version from article where id = $1"


def report(latencies):
    latencies.sort()
    at = lambda part: latencies[min(len(latencies) - 1, int(len(latencies) * part))] * 1e6 if latencies else 0
    print(json.dumps({"operations": len(latencies), "seconds": seconds, "p50": at(0.5), "p99": at(0.99)}))


def keywords():
    return dict(word.split("=", 1) for word in place.replace("'", "").split(" "))


async def with_asyncpg():
    import asyncpg

    words = keywords()
    pool = await asyncpg.create_pool(
        host=words["host"], port=int(words["port"]), user=words["user"], database=words["dbname"],
        min_size=connections, max_size=connections, ssl=False)
    begin = time.perf_counter() + WARM_UP
    end = begin + seconds
    latencies = []

    async def caller():
        before = time.perf_counter()
        while before < end:
            id = random.randint(1, articles)
            async with pool.acquire() as connection:
                if work == "select":
                    await connection.fetchrow(SELECT, id)
                else:
                    async with connection.transaction():
                        await connection.execute(UPDATE, id, "editing", 0)
                        await connection.execute(EVENT, id, "submit", "a few words")
                        await connection.execute(OUTBOX, id, "submit")
            after = time.perf_counter()
            if before >= begin:
                latencies.append(after - before)
            before = after

    await asyncio.gather(*(caller() for _ in range(connections)))
    await pool.close()
    return latencies


def with_psycopg():
    import psycopg

    def numbered(sql, order):
        for number in order:
            sql = sql.replace(f"${number}", "%s", 1)
        return sql

    update = numbered(UPDATE, [2, 1, 3])
    event = numbered(EVENT, [2, 3, 1])
    outbox = numbered(OUTBOX, [1, 2])
    select = numbered(SELECT, [1])
    begin = time.perf_counter() + WARM_UP
    end = begin + seconds
    latencies = []

    def caller():
        with psycopg.connect(place, autocommit=True, prepare_threshold=0) as connection:
            cursor = connection.cursor(binary=True)
            before = time.perf_counter()
            while before < end:
                id = random.randint(1, articles)
                if work == "select":
                    cursor.execute(select, (id,)).fetchone()
                else:
                    with connection.transaction():
                        cursor.execute(update, ("editing", id, 0))
                        cursor.execute(event, ("submit", "a few words", id))
                        cursor.execute(outbox, (id, "submit"))
                after = time.perf_counter()
                if before >= begin:
                    latencies.append(after - before)
                before = after

    threads = [threading.Thread(target=caller) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return latencies


if library == "asyncpg":
    import uvloop

    report(uvloop.run(with_asyncpg()))
else:
    report(with_psycopg())
