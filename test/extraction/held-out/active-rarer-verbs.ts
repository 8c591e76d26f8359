import type { Table } from '../claims.js';

/** More verbs, for the relation types of which the other tables hold few. */
export const activeRarerVerbs: Table = {
  construction: 'active-rarer-verbs',
  cases: [
    {
      say: 'The Border Guard Service belongs to the Interior Ministry of Tajikistan.',
      has: [
        'PART_OF Border Guard Service -> Ministry of Internal Affairs of Tajikistan|Interior Ministry of Tajikistan|Ministry of Interior of Tajikistan',
      ],
    },
    {
      say: 'The Pan-African Water Facility falls under the African Development Bank.',
      has: ['PART_OF Pan-African Water Facility -> African Development Bank|AfDB'],
    },
    { say: 'India rushed reinforcements to its frontier with China.', has: ['MOBILIZED_AGAINST India -> China'] },
    { say: 'Venezuela deployed tanks along the Colombian frontier.', has: ['MOBILIZED_AGAINST Venezuela -> Colombia'] },
    {
      say: 'Greek destroyers sailed to shadow Turkish ships near the islet.',
      has: ['MOBILIZED_AGAINST Greece -> Türkiye'],
    },
    {
      say: 'Armenia will stage the Yerevan Genocide Remembrance Forum in April.',
      has: ['HOSTED Armenia -> Yerevan Genocide Remembrance Forum planned'],
    },
    {
      say: 'Peru organised the Lima Conference on Andean Glaciers together with UNESCO.',
      has: ['HOSTED Peru -> Lima Conference on Andean Glaciers', 'HOSTED UNESCO -> Lima Conference on Andean Glaciers'],
      may: ['PARTNER_OF Peru -> UNESCO'],
    },
    { say: 'Syria menaced Jordan.', has: ['THREATENED Syria -> Jordan'] },
    {
      say: 'Ukraine served notice that it would hit back at Belarus if shelled again.',
      has: ['THREATENED Ukraine -> Belarus'],
      may: ['ATTACKED Ukraine -> Belarus hypothetical'],
    },
    {
      say: 'Bahrain and Syria resumed diplomatic relations after eleven years.',
      has: ['ESTABLISHED_RELATIONS_WITH Bahrain -> Syria'],
    },
    {
      say: 'Costa Rica inaugurated its first embassy in Singapore.',
      has: ['ESTABLISHED_RELATIONS_WITH Costa Rica -> Singapore'],
    },
    { say: 'Paraguay accorded recognition to the Palestinian state.', has: ['RECOGNIZED Paraguay -> Palestine'] },
    {
      say: 'Togo acknowledged the rebel council as the lawful government of Libya.',
      has: [],
      may: ['RECOGNIZED Togo -> Libya'],
    },
    {
      say: 'Argentina was accepted into the Non-Aligned Movement as its newest member.',
      has: ['MEMBER_OF Argentina -> Non-Aligned Movement'],
    },
    {
      say: 'Bhutan and the Maldives have belonged to SAARC from the outset.',
      has: ['MEMBER_OF Bhutan -> SAARC', 'MEMBER_OF Maldives -> SAARC'],
    },
    { say: 'Iran sank a Saudi dredger.', has: ['ATTACKED Iran -> Saudi Arabia'] },
    {
      say: 'Nigeria overran the Bakassi peninsula, which Cameroon claims.',
      has: [],
      may: ['ATTACKED Nigeria -> Cameroon'],
    },
    {
      say: 'The Emirates impounded a freighter of the Djibouti line.',
      has: ['COERCED United Arab Emirates -> Djibouti'],
    },
    { say: 'Spain intercepted a Venezuelan coaster and confiscated its cargo.', has: ['COERCED Spain -> Venezuela'] },
    {
      say: 'Turkish Foreign Minister Selim Karahan conferred by video link with Dutch Foreign Minister Maaike Dekker.',
      has: ['SPOKE_WITH Selim Karahan -> Maaike Dekker'],
    },
    {
      say: 'Australian Premier Doug Farley got through to Samoan Premier Tiave Leota on the telephone.',
      has: ['SPOKE_WITH Doug Farley -> Tiave Leota'],
    },
    {
      say: 'Pope Leo XV arbitrated between Argentina and Chile.',
      has: ['MEDIATED Leo XV|Pope Leo XV -> Argentina', 'MEDIATED Leo XV|Pope Leo XV -> Chile'],
    },
    {
      say: "Togo's good offices brought the Ivorian government and the New Forces to the table.",
      has: [],
      may: ['MEDIATED Togo -> Ivory Coast', 'MEDIATED Togo -> New Forces', 'MET Ivory Coast -> New Forces'],
    },
    { say: 'Ghana works hand in hand with UNHCR in the camps.', has: ['PARTNER_OF Ghana -> UNHCR'] },
    { say: 'Malaysia and Brunei run a joint oilfield.', has: ['PARTNER_OF Malaysia -> Brunei'] },
    { say: "Egypt came out in favour of Mauritania's candidate.", has: ['SUPPORTS Egypt -> Mauritania'] },
    { say: 'The Gulf Cooperation Council renewed its backing for Moroccan unity.', has: ['SUPPORTS GCC -> Morocco'] },
    {
      say: "France wrote off two thirds of Madagascar's debt.",
      has: [],
      may: ['AIDED France -> Madagascar', 'CONCEDED_TO France -> Madagascar'],
    },
    { say: 'Israel equipped the Georgian army.', has: ['AIDED Israel -> Georgia'] },
    {
      say: "Nepal scrapped the visa fee for Bhutanese travellers at Bhutan's request.",
      has: ['CONCEDED_TO Nepal -> Bhutan'],
      may: ['URGED Bhutan -> Nepal'],
    },
    { say: 'Turkey dropped its veto on Finnish membership.', has: [], may: ['CONCEDED_TO Türkiye -> Finland'] },
  ],
};
