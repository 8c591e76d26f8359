import type { Table } from '../claims.js';

/** Active verbs of verbal conflict: urging, accusing, rejecting, threatening, protesting. */
export const activeDispute: Table = {
  construction: 'active-dispute',
  cases: [
    {
      say: 'The African Union called on Guinea-Bissau to hold elections.',
      has: ['URGED African Union -> Guinea-Bissau'],
    },
    { say: 'Slovakia demanded that Austria shut the incinerator.', has: ['URGED Slovakia -> Austria'] },
    { say: 'Malaysia criticised Myanmar over the arrests.', has: ['ACCUSED Malaysia -> Myanmar'] },
    {
      say: 'Armenian Foreign Minister Hovik Danielyan blamed Azerbaijan for the collapse of the talks.',
      has: ['ACCUSED Hovik Danielyan -> Azerbaijan'],
    },
    { say: "Belgium voiced concern about Burundi's treatment of refugees.", has: ['ACCUSED Belgium -> Burundi'] },
    { say: 'Syria denied the Turkish claim.', has: ['REJECTED Syria -> Türkiye'] },
    {
      say: 'Mali turned down a request from France to keep the base.',
      has: ['REJECTED Mali -> France'],
      may: ['URGED France -> Mali'],
    },
    {
      say: "Guatemala dismissed Mexico's complaint.",
      has: ['REJECTED Guatemala -> Mexico'],
      may: ['ACCUSED Mexico -> Guatemala'],
    },
    {
      say: 'Kuwait threatened to cut off gas to Iraq.',
      has: ['THREATENED Kuwait -> Iraq'],
      may: ['SANCTIONED Kuwait -> Iraq hypothetical', 'COERCED Kuwait -> Iraq hypothetical'],
    },
    { say: 'Ghana lodged a protest with China over the trawlers.', has: ['PROTESTED_TO Ghana -> China'] },
    { say: 'Ireland called in the Israeli envoy after the passports affair.', has: ['PROTESTED_TO Ireland -> Israel'] },
    { say: 'Kenyan lawmakers lambasted Uganda.', has: ['ACCUSED Kenya -> Uganda'] },
    {
      say: 'The UN human rights chief, Amalia Restrepo, denounced Eritrea.',
      has: ['ACCUSED Amalia Restrepo -> Eritrea'],
    },
    {
      say: 'The Philippines protested to China over the water cannon.',
      has: ['PROTESTED_TO Philippines -> China'],
      may: ['ATTACKED China -> Philippines'],
    },
    { say: 'Nauru rebuffed Taiwan.', has: ['REJECTED Nauru -> Taiwan'] },
    {
      say: 'Gambian President Lamin Saidy pressed Senegal to share the ferry revenue.',
      has: ['URGED Lamin Saidy -> Senegal'],
    },
  ],
};
