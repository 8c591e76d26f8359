import { describe, expect, it } from 'vitest';
import { labelsOfTitles } from '../../../src/resolution/index.js';

describe('the labels that a title gives its holder', () => {
  it.each([
    ['Culture Minister', 'AZ', ['Minister']],
    ['Minister of Culture and Information', 'KZ', ['Minister']],
    ['Minister for Culture', 'KI', ['Minister']],
    ['foreign minister', 'LV', ['ForeignMinister', 'Minister']],
    ['Minister of Foreign Affairs and Trade', 'HU', ['ForeignMinister', 'Minister']],
    ['External Affairs Minister', 'IN', ['ForeignMinister', 'Minister']],
    ['Secretary of State', 'US', ['ForeignMinister', 'Minister', 'SecretaryOfState']],
    ['Secretary of State', 'VA', ['SecretaryOfState']],
    ['Foreign Secretary', 'GB', ['ForeignMinister', 'Minister']],
    ['Deputy Foreign Minister', 'RU', ['DeputyMinister']],
    ['Deputy Minister of Foreign Affairs', 'RU', ['DeputyMinister']],
    ['Deputy Prime Minister and Foreign Minister', 'BA', ['DeputyPrimeMinister', 'ForeignMinister', 'Minister']],
    ['Prime Minister', 'IN', ['PrimeMinister']],
    ['acting prime minister', 'HT', ['PrimeMinister']],
    ['Chancellor', 'DE', ['Chancellor', 'PrimeMinister']],
    ['President', 'AZ', ['President']],
    ['First Vice President', 'AZ', ['VicePresident']],
    ['Vice-President', 'US', ['VicePresident']],
    ['Speaker of Parliament', 'GE', ['Speaker']],
    ['President of the National Assembly', 'VN', ['Speaker']],
    ['President of the European Commission', 'org:eu', ['CommissionPresident', 'Commissioner']],
    ['Director General', 'org:icesco', ['DirectorGeneral']],
    ['Director-General', 'org:unesco', ['DirectorGeneral']],
    ['Deputy Director-General', 'org:unesco', ['DeputyDirectorGeneral']],
    ['Secretary-General', 'org:un', ['SecretaryGeneral']],
    ['Goodwill Ambassador', 'org:icesco', ['GoodwillAmbassador']],
    ['Ambassador to Turkey', 'RU', ['Ambassador']],
    ['Permanent Delegate to UNESCO', 'JP', ['Ambassador', 'PermanentRepresentative']],
    ['Permanent Representative to the United Nations', 'FR', ['Ambassador', 'PermanentRepresentative']],
    ['special envoy', 'org:un', ['Envoy']],
    ['High Representative', 'org:eu', ['HighRepresentative']],
    ['Foreign Ministry spokeswoman', 'CN', ['Spokesperson']],
    ['spokesman for the president', 'TR', ['Spokesperson']],
    ['Adviser to the President', 'AF', ['Adviser']],
    ['Crown Prince', 'SA', ['CrownPrince']],
    ['King', 'JO', ['Monarch']],
    ['Emir', 'QA', ['Monarch']],
    ['Defence Secretary', 'US', ['DefenseMinister', 'Minister']],
    ['Commissioner for Trade', 'org:eu', ['Commissioner']],
    ['former president', 'US', []],
    ['ex-Prime Minister', 'PK', []],
    ['president-elect', 'US', []],
    ['businessman', 'US', []],
  ] as const)('%s of %s: %j', (title, served, labels) => {
    expect(labelsOfTitles([title], served)).toEqual(labels);
  });

  it('are gathered from all titles, each once', () => {
    expect(labelsOfTitles(['Foreign Minister', 'Minister of Culture', 'former President'], 'LV')).toEqual([
      'ForeignMinister',
      'Minister',
    ]);
  });
});
