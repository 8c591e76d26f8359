/** One thing that must hold everywhere: a query that gives what breaks it, and the sentence to say then. */
export interface StructureCheck {
  readonly says: string;
  readonly query: string;
}

/** Each is a scan of one label: `verify` looks at everything. Each gives rows with an `id`. */
export const STRUCTURE_CHECKS: readonly StructureCheck[] = [
  {
    says: 'statement {id} has not exactly one subject, object and article, as its properties say',
    query: `MATCH (s:Statement)
WHERE COUNT { (s)-[:SUBJECT]->() } <> 1 OR COUNT { (s)-[:OBJECT]->() } <> 1 OR COUNT { (s)-[:IN]->() } <> 1
  OR NOT EXISTS { (s)-[:SUBJECT]->(:Entity {id: s.subject}) } OR NOT EXISTS { (s)-[:OBJECT]->(:Entity {id: s.object}) }
RETURN s.id AS id`,
  },
  {
    says: 'statement {id} points to another entity than its keys',
    query: `MATCH (s:Statement)
WHERE NOT EXISTS { (:EntityKey {key: s.subjectKey})-[:KEY_OF]->(:Entity {id: s.subject}) }
  OR NOT EXISTS { (:EntityKey {key: s.objectKey})-[:KEY_OF]->(:Entity {id: s.object}) }
  OR (s.attributedKey IS NOT NULL
    AND NOT EXISTS { MATCH (:EntityKey {key: s.attributedKey})-[:KEY_OF]->(e)<-[:ATTRIBUTED_TO]-(s) RETURN e })
RETURN s.id AS id`,
  },
  {
    says: 'statement {id} is listed under a wrong pair or day',
    query: `MATCH (s:Statement)
WHERE s.pair <> CASE WHEN s.subject < s.object THEN s.subject + '|' + s.object ELSE s.object + '|' + s.subject END
  OR s.sortKey <> coalesce(s.seenOn, '') + '|' + s.id
RETURN s.id AS id`,
  },
  {
    says: 'mention in article {id} points to another entity than its key',
    query: `MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE NOT EXISTS { (:EntityKey {key: m.key})-[:KEY_OF]->(e) } RETURN a.id AS id`,
  },
  {
    says: 'key {id} is of no entity or of several',
    query: 'MATCH (k:EntityKey) WHERE COUNT { (k)-[:KEY_OF]->() } <> 1 RETURN k.key AS id',
  },
  {
    says: 'entity {id} has no key',
    query: 'MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:KEY_OF]-() } RETURN e.id AS id',
  },
  {
    says: 'copy {id} leads to an article that is itself a copy, or to several',
    query: `MATCH (a:Article)-[:COPY_OF]->(first:Article)
WHERE EXISTS { (first)-[:COPY_OF]->() } OR COUNT { (a)-[:COPY_OF]->() } <> 1 RETURN a.id AS id`,
  },
];
