import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

const mission = (id: string, name: string, aliases: string): BodyRow =>
  body(id, name, 'mission', { aliases, partOf: 'un' });

/** Peacekeeping and political missions of the United Nations, and the missions of others beside them. */
export const MISSIONS: readonly BodyRow[] = [
  mission('unifil', 'UNIFIL', 'UN Interim Force in Lebanon, Unifil'),
  mission('undof', 'UNDOF', 'UN Disengagement Observer Force'),
  mission('untso', 'UNTSO', 'UN Truce Supervision Organization'),
  mission('unficyp', 'UNFICYP', 'UN Peacekeeping Force in Cyprus, UN Force in Cyprus'),
  mission('minurso', 'MINURSO', 'UN Mission for the Referendum in Western Sahara, Minurso'),
  mission(
    'monusco',
    'MONUSCO',
    'UN Organization Stabilization Mission in the Democratic Republic of the Congo, UN Stabilization Mission in Congo',
  ),
  mission('monuc', 'MONUC', 'UN Mission in Congo, UN Organization Mission in the Democratic Republic of the Congo'),
  mission('minusma', 'MINUSMA', 'UN Multidimensional Integrated Stabilization Mission in Mali, UN Mission in Mali'),
  mission('minusca', 'MINUSCA', 'UN Multidimensional Integrated Stabilization Mission in the Central African Republic'),
  mission(
    'unamid',
    'UNAMID',
    'UN-African Union Mission in Darfur, African Union-United Nations Hybrid Operation in Darfur',
  ),
  mission('unmiss', 'UNMISS', 'UN Mission in South Sudan'),
  mission('unisfa', 'UNISFA', 'UN Interim Security Force for Abyei'),
  mission('unmis', 'UNMIS', 'UN Mission in Sudan'),
  mission('unmil', 'UNMIL', 'UN Mission in Liberia'),
  mission('unamsil', 'UNAMSIL', 'UN Mission in Sierra Leone'),
  mission('unoci', 'UNOCI', "UN Operation in Ivory Coast, UN Operation in Cote d'Ivoire"),
  mission('minustah', 'MINUSTAH', 'UN Stabilization Mission in Haiti'),
  mission('binuh', 'BINUH', 'UN Integrated Office in Haiti'),
  mission('unmik', 'UNMIK', 'UN Mission in Kosovo, UN Interim Administration Mission in Kosovo'),
  mission('unprofor', 'UNPROFOR', 'UN Protection Force, Unprofor'),
  mission('unomig', 'UNOMIG', 'UN Observer Mission in Georgia'),
  mission('unama', 'UNAMA', 'UN Assistance Mission in Afghanistan'),
  mission('unami', 'UNAMI', 'UN Assistance Mission for Iraq'),
  mission('unsmil', 'UNSMIL', 'UN Support Mission in Libya'),
  mission('unmee', 'UNMEE', 'UN Mission in Ethiopia and Eritrea'),
  mission('untac', 'UNTAC', 'UN Transitional Authority in Cambodia'),
  mission('untag', 'UNTAG', 'UN Transition Assistance Group'),
  mission('unamet', 'UNAMET', 'UN Mission in East Timor'),
  mission('untaet', 'UNTAET', 'UN Transitional Administration in East Timor'),
  mission('unavem', 'UNAVEM', 'UN Angola Verification Mission'),
  mission('onusal', 'ONUSAL', 'UN Observer Mission in El Salvador'),
  mission('minugua', 'MINUGUA', 'UN Verification Mission in Guatemala'),
  mission('unmogip', 'UNMOGIP', 'UN Military Observer Group in India and Pakistan'),
  mission('unosom', 'UNOSOM', 'UN Operation in Somalia'),
  mission('unamir', 'UNAMIR', 'UN Assistance Mission for Rwanda'),
  mission('unpredep', 'UNPREDEP', 'UN Preventive Deployment Force'),
  mission('unmha', 'UNMHA', 'UN Mission to Support the Hodeidah Agreement'),
  mission('unmin', 'UNMIN', 'UN Mission in Nepal'),
  mission('un-colombia', 'UN Verification Mission in Colombia', 'UN Mission in Colombia'),
  body('ifor', 'IFOR', 'mission', { partOf: 'nato', aliases: 'Implementation Force' }),
  body('sfor', 'SFOR', 'mission', { partOf: 'nato', aliases: 'Stabilization Force, Stabilisation Force' }),
  body('kfor', 'KFOR', 'mission', { partOf: 'nato', aliases: 'Kosovo Force, K-FOR' }),
  body('isaf', 'ISAF', 'mission', {
    partOf: 'nato',
    aliases: 'International Security Assistance Force, Resolute Support Mission',
  }),
  body('amisom', 'AMISOM', 'mission', {
    partOf: 'african-union',
    aliases: 'African Union Mission in Somalia, AU Mission in Somalia, Amisom',
  }),
  body('atmis', 'ATMIS', 'mission', {
    partOf: 'african-union',
    aliases: 'African Union Transition Mission in Somalia, AUSSOM',
  }),
  body('ecomog', 'ECOMOG', 'mission', {
    partOf: 'ecowas',
    aliases: 'Ecomog, ECOWAS Monitoring Group, West African peacekeeping force',
  }),
  body('mfo', 'Multinational Force and Observers', 'mission', { aliases: 'MFO' }),
  body('eulex', 'EULEX', 'mission', { partOf: 'european-union', aliases: 'EU Rule of Law Mission in Kosovo' }),
  body('eufor', 'EUFOR', 'mission', { partOf: 'european-union', aliases: 'EUFOR Althea, EU Force' }),
  body('eumm', 'EUMM', 'mission', {
    partOf: 'european-union',
    aliases: 'EU Monitoring Mission, EU Monitoring Mission in Georgia',
  }),
  body('euma', 'EU Mission in Armenia', 'mission', { partOf: 'european-union', aliases: 'EUMA' }),
  body('osce-smm-ukraine', 'OSCE Special Monitoring Mission to Ukraine', 'mission', {
    partOf: 'osce',
    aliases: 'OSCE Special Monitoring Mission, SMM',
  }),
  body('kosovo-verification-mission', 'Kosovo Verification Mission', 'mission', { partOf: 'osce', aliases: 'KVM' }),
  body('mss-haiti', 'Multinational Security Support Mission', 'mission', { aliases: 'MSS mission, MSS Mission' }),
];
