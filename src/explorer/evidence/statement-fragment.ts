import { graphql } from '../generated/graphql';

/** All that the page says of a statement. */
export const StatementParts = graphql(`
  fragment StatementParts on Statement {
    id
    type
    quad
    status
    negated
    on
    until
    dateBasis
    seenOn
    title
    confidence
    rule
    judgement
    sentence
    start
    end
    subjectSpan {
      start
      end
    }
    objectSpan {
      start
      end
    }
    triggerSpan {
      start
      end
    }
    subject {
      ...EntityBrief
    }
    object {
      ...EntityBrief
    }
    attributedTo {
      ...EntityBrief
    }
    article {
      id
      title
      publishedOn
      source
      url
    }
  }
`);
