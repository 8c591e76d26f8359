import { describe, expect, test } from 'vitest';
import { createRuleExtractor } from '../../../src/extraction/index.js';

const extractor = createRuleExtractor();

/** The relations of a text that rules of this name gave, as `TYPE subject -> object`. */
function relationsOf(text: string, rule: string): string[] {
  const { entities, relations } = extractor.extract({ id: 't', title: '', publishedOn: '2019-03-14', text });
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return relations
    .filter((relation) => relation.rule.startsWith(rule))
    .map(
      ({ type, subject, object, negated }) => `${negated ? 'not ' : ''}${type} ${nameOf(subject)} -> ${nameOf(object)}`,
    );
}

describe('a predicate states a relation', () => {
  test.each([
    ['adjective', 'Chad is critical of Mali.', ['ACCUSED Chad -> Mali']],
    ['adjective', 'Chad is opposed to Mali.', ['REJECTED Chad -> Mali']],
    ['predicate', 'Chad is a member of the African Union.', ['MEMBER_OF Chad -> African Union']],
    ['predicate', 'Chad has not become a member of NATO.', ['not MEMBER_OF Chad -> NATO']],
    ['apposition', 'Croatia, a member of NATO, left.', ['MEMBER_OF Croatia -> NATO']],
    ['demand', 'Russia said that Sudan must return the helicopter.', ['URGED Russia -> Sudan']],
    ['together', 'Egypt and Jordan took part in a joint exercise.', ['PARTNER_OF Egypt -> Jordan']],
    ['naming', 'Chad called Mali a reliable partner.', ['PRAISED Chad -> Mali']],
    ['gathering', 'The meeting brought together Chad and Mali.', ['MET Chad -> Mali']],
    ['sent-away', 'Chad gave Malian diplomats 48 hours to leave.', ['EXPELLED Chad -> Mali']],
    ['noun:INVITED', 'Maria Oduya left for Chad at the invitation of Mali.', ['INVITED Mali -> Maria Oduya']],
  ])('%s: %s', (rule, text, expected) => {
    expect(relationsOf(text, rule)).toEqual(expected);
  });

  test.each([
    ['adjective', 'an adjective without its preposition', 'Chad is critical.'],
    ['predicate', 'a noun that nobody owns', 'Chad is a member.'],
    ['demand', 'a demand that nobody makes', 'Sudan must return the helicopter.'],
    ['together', 'what is shared by more than partners', 'Egypt and Jordan drew a joint border.'],
    ['naming', 'a name that is neither good nor bad', 'Chad called Mali a country.'],
    ['sent-away', 'a gift', 'Chad gave Malian diplomats a car.'],
  ])('%s, but not by %s', (rule, _, text) => {
    expect(relationsOf(text, rule)).toEqual([]);
  });
});
