"""Asks Entente from Python, with nothing but its standard library.

ENTENTE_URL: where it is; ENTENTE_KEY: a key, where one is needed.
"""

import json
import os
import urllib.request

URL = os.environ.get("ENTENTE_URL", "http://127.0.0.1:4000/graphql")

QUERY = """
query ($id: ID!, $after: String) {
  entity(id: $id) {
    name
    ties(first: 20, after: $after) {
      nodes { type direction stories counterpart { name } statements(first: 1) { nodes { sentence } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""


def ask(query, **variables):
    """The data of an answer; raises what errors there are."""
    headers = {"content-type": "application/json"}
    if "ENTENTE_KEY" in os.environ:
        headers["authorization"] = "Bearer " + os.environ["ENTENTE_KEY"]
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urllib.request.urlopen(urllib.request.Request(URL, body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError(answer["errors"])
    return answer["data"]


def ties(entity):
    """Every tie of an entity, page after page."""
    after = None
    while True:
        page = ask(QUERY, id=entity, after=after)["entity"]["ties"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    for tie in ties("country:AZ"):
        sentence = tie["statements"]["nodes"][0]["sentence"]
        print(f'{tie["type"]} {tie["counterpart"]["name"]} ({tie["stories"]}): {sentence}')
