import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

/** International courts and tribunals. Those of a union stand with it. */
export const COURTS: readonly BodyRow[] = [
  body('icj', 'International Court of Justice', 'court', {
    aliases: 'ICJ, World Court, UN World Court, UN top court, UN International Court of Justice',
    partOf: 'un',
    seat: 'The Hague',
  }),
  body('icc', 'International Criminal Court', 'court', { aliases: 'ICC', seat: 'The Hague' }),
  body('icty', 'ICTY', 'court', {
    aliases: `International Criminal Tribunal for the former Yugoslavia, International Criminal Tribunal for the Former Yugoslavia, UN war crimes court, UN war crimes tribunal,
      Yugoslav war crimes tribunal, Yugoslavia tribunal, Hague tribunal, Hague Tribunal, UN tribunal for the former Yugoslavia, UN Yugoslav war crimes tribunal, war crimes tribunal in The Hague, Yugoslav tribunal, UN Yugoslav tribunal`,
    partOf: 'un',
    seat: 'The Hague',
  }),
  body('ictr', 'ICTR', 'court', {
    aliases:
      'International Criminal Tribunal for Rwanda, Rwanda tribunal, Rwanda war crimes tribunal, UN tribunal for Rwanda, Arusha tribunal',
    partOf: 'un',
    seat: 'Arusha',
  }),
  body('irmct', 'International Residual Mechanism for Criminal Tribunals', 'court', {
    aliases: 'IRMCT, UN Residual Mechanism',
    partOf: 'un',
    seat: 'The Hague',
  }),
  body('stl', 'Special Tribunal for Lebanon', 'court', { aliases: 'STL, Hariri tribunal', seat: 'The Hague' }),
  body('scsl', 'Special Court for Sierra Leone', 'court', {
    aliases: 'SCSL, Sierra Leone Special Court',
    seat: 'Freetown',
  }),
  body('eccc', 'Extraordinary Chambers in the Courts of Cambodia', 'court', {
    aliases: 'ECCC, Khmer Rouge tribunal, Khmer Rouge Tribunal',
    seat: 'Phnom Penh',
  }),
  body('kosovo-specialist-chambers', 'Kosovo Specialist Chambers', 'court', {
    aliases:
      "Kosovo Specialist Chambers and Specialist Prosecutor's Office, Kosovo Specialist Prosecutor's Office, Kosovo war crimes court",
    seat: 'The Hague',
  }),
  body('extraordinary-african-chambers', 'Extraordinary African Chambers', 'court', { seat: 'Dakar' }),
  body('pca', 'Permanent Court of Arbitration', 'court', {
    aliases: 'PCA, Hague arbitration court',
    seat: 'The Hague',
  }),
  body('itlos', 'International Tribunal for the Law of the Sea', 'court', {
    aliases: 'ITLOS, UN Tribunal on the Law of the Sea',
    seat: 'Hamburg',
  }),
  body('echr', 'European Court of Human Rights', 'court', {
    aliases: 'ECHR, ECtHR, European Human Rights Court, Strasbourg court, Strasbourg Court',
    partOf: 'council-of-europe',
    seat: 'Strasbourg',
  }),
  body('iran-us-claims-tribunal', 'Iran-US Claims Tribunal', 'court', {
    aliases: 'Iran-United States Claims Tribunal, Iran-U.S. Claims Tribunal',
    seat: 'The Hague',
  }),
  body('cas', 'Court of Arbitration for Sport', 'court', { aliases: 'CAS', seat: 'Lausanne' }),
  body('nuremberg-tribunal', 'Nuremberg Tribunal', 'court', { aliases: 'International Military Tribunal' }),
];
