/**
 * The questions of analysts, as the query page opens with them and as docs/queries.md answers them on the seed.
 * A test runs every one.
 */
export const EXAMPLES = [
  {
    title: 'Who is this, and what is known of them?',
    query: `query WhoIsThis {
  search(text: "Karimov", first: 3) {
    edges { matched node { id kind name country { name } ... on Person { officeClasses } } }
  }
}`,
  },
  {
    title: 'What offices does a person hold, and since when do articles say so?',
    query: `query OfficesOfAPerson ($id: ID!) {
  entity(id: $id) {
    name
    offices { nodes { title office object { name } firstOn lastOn until successor { entity { name } since } } }
  }
}`,
    variables: { id: 'person:ilham-aliyev' },
  },
  {
    title: 'Who held office in a country on a day?',
    query: `query OfficeHoldersOnADay {
  country(code: "AZ") {
    officeHolders(asOf: "2021-01-13", first: 10) { nodes { title subject { name } } }
  }
}`,
  },
  {
    title: 'Whom has a country dealt with most, and how?',
    query: `query DealtWithMost {
  country(code: "VE") {
    ties(first: 5) { totalCount nodes { type direction counterpart { name } stories firstOn lastOn } }
  }
}`,
  },
  {
    title: 'And with what its people did in office counted in?',
    query: `query WithOfficeHolders {
  country(code: "AZ") {
    ties(first: 5, includeOfficeHolders: true, quad: [VERBAL_COOPERATION]) {
      nodes { type counterpart { name } stories via { name } }
    }
  }
}`,
  },
  {
    title: 'Whom did a country sanction, expel or attack?',
    query: `query MaterialConflict {
  country(code: "FJ") {
    ties(quad: [MATERIAL_CONFLICT], direction: OUT) {
      nodes { type counterpart { name } lastOn statements(first: 1) { nodes { sentence } } }
    }
  }
}`,
  },
  {
    title: 'What passed between two countries, when, and who says so?',
    query: `query Between {
  statements(filter: { between: ["country:VE", "country:CO"] }, first: 3) {
    totalCount
    nodes { seenOn type subject { name } object { name } attributedTo { name } sentence article { title source } }
  }
}`,
  },
  {
    title: "What did one side say of the other, quoted, and not in the article's own voice?",
    query: `query Quoted {
  statements(filter: { attributed: true, quad: [VERBAL_CONFLICT] }, first: 3) {
    nodes { type attributedTo { name } subject { name } object { name } sentence }
  }
}`,
  },
  {
    title: 'What is planned, and has not happened?',
    query: `query Planned {
  statements(filter: { status: [PLANNED] }, first: 3) {
    totalCount
    nodes { type subject { name } object { name } on sentence }
  }
}`,
  },
  {
    title: 'What was denied?',
    query: `query Denied {
  statements(filter: { negated: true }, first: 3) { totalCount nodes { type subject { name } object { name } sentence } }
}`,
  },
  {
    title: 'Is it warming or cooling between two?',
    query: `query WarmingOrCooling {
  relationship(a: "country:VE", b: "country:CO") {
    trend(days: 730) { direction before after since until movedBy { seenOn type sentence } }
  }
}`,
  },
  {
    title: 'How did it go, year by year?',
    query: `query YearByYear {
  relationship(a: "country:DJ", b: "country:ER") {
    timeline(granularity: YEAR) { from verbalCooperation materialCooperation verbalConflict materialConflict tone }
  }
}`,
  },
  {
    title: 'Who of the one met whom of the other, and what did they agree?',
    query: `query MeetingsAndAgreements {
  relationship(a: "country:LT", b: "country:BY") {
    meetings { left { name } right { name } tie { type count lastOn } }
    agreements(first: 3) { nodes { seenOn type sentence } }
  }
}`,
  },
  {
    title: 'With whom do both get on, and with whom neither?',
    query: `query SharedActors {
  relationship(a: "country:VE", b: "country:CO") {
    sharedPartners(first: 5) { entity { name } storiesWithA storiesWithB }
    sharedAdversaries(first: 5) { entity { name } storiesWithA storiesWithB }
  }
}`,
  },
  {
    title: 'How are two people connected?',
    query: `query HowConnected {
  paths(from: "person:anar-karimov", to: "person:mehriban-aliyeva", first: 2) {
    shortest { hops nodes { name } edges { tie { type } evidence { sentence } } }
  }
}`,
  },
  {
    title: 'What is around an organisation?',
    query: `query Around {
  network(ids: ["org:icesco"], depth: 1, limit: 6) {
    nodes { entity { name } depth degree }
    edges { source target tie { type stories } }
    truncated
    omittedEdges
  }
}`,
  },
  {
    title: 'Who matters most, and who belongs together?',
    query: `query Influence {
  influence(kind: Country, metric: BROKERAGE, first: 5) {
    entries { rank entity { name } score community }
    communities { id size members { name } }
  }
}`,
  },
  {
    title: 'What did this article add?',
    query: `query WhatDidItAdd {
  articles(filter: { text: "ICESCO startup" }, first: 1) {
    nodes {
      title
      publishedOn
      changes { statements newEntities { name } newTies { type subject { name } object { name } } }
    }
  }
}`,
  },
  {
    title: 'What is new since a moment?',
    query: `query WhatIsNew ($since: DateTime!) {
  changes(since: $since) {
    articles(first: 2) { totalCount nodes { title } }
    statements(first: 2) { totalCount nodes { type subject { name } object { name } } }
  }
}`,
    variables: { since: '2000-01-01T00:00:00Z' },
  },
  {
    title: 'How much is there?',
    query: `query HowMuch {
  stats { entities articles statements ties entitiesByKind { kind count } span { firstOn lastOn } }
}`,
  },
];
