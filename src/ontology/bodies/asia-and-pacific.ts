import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

/** Bodies of Asia and the Pacific, and of the Indian Ocean. */
export const ASIA_AND_PACIFIC: readonly BodyRow[] = [
  body('asean', 'ASEAN', 'organization', {
    aliases:
      'Asean, Association of Southeast Asian Nations, Association of South East Asian Nations, Association of South-East Asian Nations',
    seat: 'Jakarta',
  }),
  body('asean-regional-forum', 'ASEAN Regional Forum', 'forum', {
    partOf: 'asean',
    aliases: 'ARF, Asean Regional Forum',
  }),
  body('asean-plus-three', 'ASEAN Plus Three', 'forum', { aliases: 'ASEAN+3, ASEAN plus Three, APT' }),
  body('asean-secretariat', 'ASEAN Secretariat', 'agency', { partOf: 'asean', seat: 'Jakarta' }),
  body('aipa', 'ASEAN Inter-Parliamentary Assembly', 'council', { aliases: 'AIPA' }),
  body('aha-centre', 'AHA Centre', 'agency', {
    partOf: 'asean',
    aliases: 'ASEAN Coordinating Centre for Humanitarian Assistance',
  }),
  body('east-asia-summit', 'East Asia Summit', 'forum'),
  body('apec', 'APEC', 'forum', {
    aliases:
      'Apec, Asia-Pacific Economic Cooperation, Asia-Pacific Economic Cooperation forum, Asia Pacific Economic Cooperation',
    seat: 'Singapore',
  }),
  body('saarc', 'SAARC', 'organization', {
    aliases:
      'Saarc, South Asian Association for Regional Cooperation, South Asian Association for Regional Co-operation',
    seat: 'Kathmandu',
  }),
  body('bimstec', 'BIMSTEC', 'organization', {
    aliases: 'Bimstec, Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
    seat: 'Dhaka',
  }),
  body('sco', 'Shanghai Cooperation Organization', 'organization', {
    aliases: 'SCO, Shanghai Cooperation Organisation, Shanghai Five, Shanghai Co-operation Organization',
    seat: 'Beijing',
  }),
  body('sco-rats', 'SCO Regional Anti-Terrorist Structure', 'agency', {
    partOf: 'sco',
    aliases: 'RATS SCO, Regional Anti-Terrorist Structure, SCO RATS',
    seat: 'Tashkent',
  }),
  body('cica', 'CICA', 'forum', {
    aliases:
      'Conference on Interaction and Confidence-Building Measures in Asia, Conference on Interaction and Confidence Building Measures in Asia',
    seat: 'Astana',
  }),
  body('boao-forum', 'Boao Forum for Asia', 'forum', { aliases: 'Boao Forum' }),
  body('asem', 'ASEM', 'forum', { aliases: 'Asia-Europe Meeting, Asia Europe Meeting' }),
  body('asia-cooperation-dialogue', 'Asia Cooperation Dialogue', 'forum'),
  body('c5-plus-1', 'C5+1', 'forum', { aliases: 'C5 + 1' }),
  body('six-party-talks', 'Six-Party Talks', 'forum', {
    aliases: 'six-party talks, Six Party Talks, six-nation talks',
  }),
  body('kedo', 'KEDO', 'organization', { aliases: 'Korean Peninsula Energy Development Organization' }),
  body('trilateral-cooperation-secretariat', 'Trilateral Cooperation Secretariat', 'agency', {
    aliases: 'TCS',
    seat: 'Seoul',
  }),
  body('pacific-islands-forum', 'Pacific Islands Forum', 'forum', {
    aliases: 'PIF, South Pacific Forum, Pacific Forum',
    seat: 'Suva',
  }),
  body('spc', 'Pacific Community', 'organization', {
    aliases: 'South Pacific Commission, Secretariat of the Pacific Community',
    seat: 'Noumea',
  }),
  body('melanesian-spearhead-group', 'Melanesian Spearhead Group', 'organization', {
    aliases: 'MSG',
    seat: 'Port Vila',
  }),
  body('ramsi', 'RAMSI', 'mission', { aliases: 'Regional Assistance Mission to Solomon Islands' }),
  body('pacific-islands-development-forum', 'Pacific Islands Development Forum', 'forum', { seat: 'Suva' }),
  body('iora', 'Indian Ocean Rim Association', 'organization', {
    aliases: 'IORA, Indian Ocean Rim Association for Regional Cooperation',
  }),
  body('indian-ocean-commission', 'Indian Ocean Commission', 'commission'),
  body('colombo-plan', 'Colombo Plan', 'organization', { seat: 'Colombo' }),
  body('mekong-river-commission', 'Mekong River Commission', 'commission', { aliases: 'MRC', seat: 'Vientiane' }),
  body('lancang-mekong', 'Lancang-Mekong Cooperation', 'forum', { aliases: 'LMC' }),
  body('rcep', 'RCEP', 'organization', { aliases: 'Regional Comprehensive Economic Partnership' }),
  body('heart-of-asia', 'Heart of Asia', 'forum', { aliases: 'Heart of Asia-Istanbul Process, Istanbul Process' }),
  body('nnsc', 'Neutral Nations Supervisory Commission', 'commission', { aliases: 'NNSC' }),
  body('un-command', 'UN Command', 'mission', { aliases: 'UNC, United Nations Command', seat: 'Seoul' }),
  body('quad', 'Quad', 'alliance', { aliases: 'Quadrilateral Security Dialogue, QUAD' }),
  body('aukus', 'AUKUS', 'alliance', { aliases: 'Aukus' }),
  body('anzus', 'ANZUS', 'alliance', { aliases: 'Anzus' }),
  body('five-power-defence', 'Five Power Defence Arrangements', 'alliance', { aliases: 'FPDA' }),
  body('seato', 'SEATO', 'alliance', { aliases: 'Seato, Southeast Asia Treaty Organization' }),
  body('cento', 'CENTO', 'alliance', { aliases: 'Central Treaty Organization, Baghdad Pact' }),
  body('brics', 'BRICS', 'forum', { aliases: 'Brics, BRIC, BRICS+' }),
];
