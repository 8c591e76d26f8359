#!/bin/sh
# Asks Entente with curl. ENTENTE_URL: where it is; ENTENTE_KEY: a key, where one is needed.
set -eu
url=${ENTENTE_URL:-http://127.0.0.1:4000/graphql}
curl --silent --show-error --fail-with-body "$url" \
  --header 'content-type: application/json' \
  ${ENTENTE_KEY:+--header "authorization: Bearer $ENTENTE_KEY"} \
  --data '{
    "query": "query ($a: ID!, $b: ID!) { relationship(a: $a, b: $b) { trend { direction change } ties { type stories } } }",
    "variables": { "a": "country:VE", "b": "country:CO" }
  }'
