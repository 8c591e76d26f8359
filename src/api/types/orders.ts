import { registerEnumType } from 'type-graphql';

export enum EntityOrder {
  NAME = 'NAME',
  ID = 'ID',
}
registerEnumType(EntityOrder, {
  name: 'EntityOrder',
  description: 'How a list of entities is ordered.',
  valuesConfig: {
    NAME: { description: 'By name, A to Z, then by id.' },
    ID: { description: 'By id.' },
  },
});

export enum TieOrder {
  STORIES = 'STORIES',
  COUNT = 'COUNT',
  LAST_ON = 'LAST_ON',
  FIRST_ON = 'FIRST_ON',
  CONFIDENCE = 'CONFIDENCE',
}
registerEnumType(TieOrder, {
  name: 'TieOrder',
  description: 'How ties are ordered.',
  valuesConfig: {
    STORIES: { description: 'Most stories first: wire copies of one story count once.' },
    COUNT: { description: 'Most statements first.' },
    LAST_ON: { description: 'Most recent first.' },
    FIRST_ON: { description: 'Oldest first.' },
    CONFIDENCE: { description: 'Surest first.' },
  },
});

export enum StatementOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  CONFIDENCE = 'CONFIDENCE',
  INGESTED = 'INGESTED',
}
registerEnumType(StatementOrder, {
  name: 'StatementOrder',
  description: 'How statements are ordered.',
  valuesConfig: {
    NEWEST: { description: 'What happened last comes first.' },
    OLDEST: { description: 'What happened first comes first.' },
    CONFIDENCE: { description: 'Surest first.' },
    INGESTED: { description: 'In the order in which the graph learned of them; what a reader that keeps up wants.' },
  },
});

export enum ArticleOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  INGESTED = 'INGESTED',
}
registerEnumType(ArticleOrder, {
  name: 'ArticleOrder',
  description: 'How articles are ordered.',
  valuesConfig: {
    NEWEST: { description: 'Last published first.' },
    OLDEST: { description: 'First published first.' },
    INGESTED: { description: 'Last ingested first.' },
  },
});

export enum Granularity {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(Granularity, {
  name: 'Granularity',
  description: 'How long one step of a timeline is.',
  valuesConfig: {
    DAY: { description: 'A calendar day.' },
    WEEK: { description: 'An ISO 8601 week, Monday to Sunday.' },
    MONTH: { description: 'A calendar month.' },
    QUARTER: { description: 'Three months: January to March, …' },
    YEAR: { description: 'A calendar year.' },
  },
});

export enum InfluenceMetric {
  CONNECTIONS = 'CONNECTIONS',
  STRENGTH = 'STRENGTH',
  BROKERAGE = 'BROKERAGE',
  PAGERANK = 'PAGERANK',
}
registerEnumType(InfluenceMetric, {
  name: 'InfluenceMetric',
  description: 'What makes an entity influential.',
  valuesConfig: {
    CONNECTIONS: { description: 'How many others it has ties with (degree).' },
    STRENGTH: { description: 'How many stories its ties rest on (weighted degree).' },
    BROKERAGE: { description: 'How often it lies on the shortest way between two others (betweenness, normalised).' },
    PAGERANK: { description: 'How well connected those are that it is connected with (PageRank over stories).' },
  },
});

export enum TrendDirection {
  WARMING = 'WARMING',
  COOLING = 'COOLING',
  STEADY = 'STEADY',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(TrendDirection, {
  name: 'TrendDirection',
  description: 'Which way a relationship moves.',
  valuesConfig: {
    WARMING: { description: 'The tone rose by more than 0.15.' },
    COOLING: { description: 'The tone fell by more than 0.15.' },
    STEADY: { description: 'The tone moved by 0.15 at most.' },
    UNKNOWN: { description: 'One of the two spans has fewer than three statements with a quad.' },
  },
});
