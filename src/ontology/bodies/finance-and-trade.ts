import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

/** World-wide bodies of money, trade, energy and commodities; groups of economies. */
export const FINANCE_AND_TRADE: readonly BodyRow[] = [
  body('imf', 'IMF', 'fund', { aliases: 'International Monetary Fund', seat: 'Washington' }),
  body('world-bank', 'World Bank', 'bank', {
    aliases: 'World Bank Group, IBRD, International Bank for Reconstruction and Development',
    seat: 'Washington',
  }),
  body('ifc', 'International Finance Corporation', 'bank', {
    partOf: 'world-bank',
    aliases: 'IFC',
    seat: 'Washington',
  }),
  body('ida', 'International Development Association', 'fund', { partOf: 'world-bank', seat: 'Washington' }),
  body('miga', 'MIGA', 'agency', { partOf: 'world-bank', aliases: 'Multilateral Investment Guarantee Agency' }),
  body('icsid', 'ICSID', 'court', {
    partOf: 'world-bank',
    aliases: 'International Centre for Settlement of Investment Disputes',
  }),
  body('wto', 'WTO', 'organization', {
    aliases: 'World Trade Organization, World Trade Organisation, GATT, General Agreement on Tariffs and Trade',
    seat: 'Geneva',
  }),
  body('adb', 'Asian Development Bank', 'bank', { aliases: 'ADB', seat: 'Manila' }),
  body('aiib', 'Asian Infrastructure Investment Bank', 'bank', { aliases: 'AIIB', seat: 'Beijing' }),
  body('ndb', 'New Development Bank', 'bank', { aliases: 'NDB, BRICS bank, BRICS Development Bank', seat: 'Shanghai' }),
  body('ebrd', 'EBRD', 'bank', { aliases: 'European Bank for Reconstruction and Development', seat: 'London' }),
  body('nib', 'Nordic Investment Bank', 'bank', { seat: 'Helsinki' }),
  body('bis', 'Bank for International Settlements', 'bank', { aliases: 'BIS', seat: 'Basel' }),
  body('bstdb', 'Black Sea Trade and Development Bank', 'bank', { aliases: 'BSTDB', seat: 'Thessaloniki' }),
  body('ceb', 'Council of Europe Development Bank', 'bank', { partOf: 'council-of-europe', seat: 'Paris' }),
  body('opec-fund', 'OPEC Fund', 'fund', { aliases: 'OPEC Fund for International Development, OFID', seat: 'Vienna' }),
  body('global-fund', 'Global Fund', 'fund', {
    aliases: 'Global Fund to Fight AIDS Tuberculosis and Malaria',
    seat: 'Geneva',
  }),
  body('gavi', 'Gavi', 'fund', { aliases: 'GAVI, Gavi the Vaccine Alliance, Vaccine Alliance', seat: 'Geneva' }),
  body('gef', 'Global Environment Facility', 'fund', { aliases: 'GEF' }),
  body('green-climate-fund', 'Green Climate Fund', 'fund', { aliases: 'GCF', seat: 'Incheon' }),
  body('oecd', 'OECD', 'organization', {
    aliases:
      'Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, Organisation for Economic Cooperation and Development, Organization for Economic Co-operation and Development',
    seat: 'Paris',
  }),
  body('iea', 'International Energy Agency', 'agency', { aliases: 'IEA', seat: 'Paris' }),
  body('nea', 'Nuclear Energy Agency', 'agency', { partOf: 'oecd', seat: 'Paris' }),
  body('ief', 'International Energy Forum', 'forum', { seat: 'Riyadh' }),
  body('irena', 'IRENA', 'agency', { aliases: 'International Renewable Energy Agency', seat: 'Abu Dhabi' }),
  body('international-solar-alliance', 'International Solar Alliance', 'alliance', { seat: 'Gurugram' }),
  body('opec', 'OPEC', 'organization', {
    aliases:
      'Opec, Organization of the Petroleum Exporting Countries, Organisation of Petroleum Exporting Countries, Organization of Petroleum Exporting Countries, oil cartel',
    seat: 'Vienna',
  }),
  body('opec-plus', 'OPEC+', 'forum', { aliases: 'Opec+, OPEC plus, OPEC-plus, OPEC Plus' }),
  body('oapec', 'OAPEC', 'organization', {
    aliases: 'Organization of Arab Petroleum Exporting Countries',
    seat: 'Kuwait City',
  }),
  body('gecf', 'Gas Exporting Countries Forum', 'forum', { aliases: 'GECF', seat: 'Doha' }),
  body('g7', 'G7', 'forum', { aliases: 'G-7, Group of Seven, Group of Seven industrialized nations' }),
  body('g8', 'G8', 'forum', { aliases: 'G-8, Group of Eight' }),
  body('g10', 'Group of Ten', 'forum', { aliases: 'G10, G-10' }),
  body('g5', 'Group of Five', 'forum', { aliases: 'G5, G-5' }),
  body('g20', 'G20', 'forum', { aliases: 'G-20, Group of 20, Group of Twenty' }),
  body('g24', 'Group of 24', 'forum', { aliases: 'G24, G-24' }),
  body('g77', 'Group of 77', 'forum', { aliases: 'G77, G-77, Group of 77 and China, G77 and China' }),
  body('g15', 'Group of 15', 'forum', { aliases: 'G-15, G15' }),
  body('g4', 'Group of Four', 'forum', { aliases: 'G4, G-4' }),
  body('cairns-group', 'Cairns Group', 'forum'),
  body('paris-club', 'Paris Club', 'forum', { aliases: 'Paris Club of creditor nations' }),
  body('london-club', 'London Club', 'forum'),
  body('fatf', 'FATF', 'organization', { aliases: 'Financial Action Task Force', seat: 'Paris' }),
  body('financial-stability-board', 'Financial Stability Board', 'council', { seat: 'Basel' }),
  body('wef', 'World Economic Forum', 'forum', { aliases: 'WEF, Davos Forum, Davos forum', seat: 'Geneva' }),
  body('wco', 'World Customs Organization', 'organization', {
    aliases: 'WCO, World Customs Organisation',
    seat: 'Brussels',
  }),
  body('itc', 'International Trade Centre', 'agency', { aliases: 'International Trade Center', seat: 'Geneva' }),
  body('icc-chamber', 'International Chamber of Commerce', 'ngo', { seat: 'Paris' }),
  body('cptpp', 'CPTPP', 'organization', {
    aliases: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership, Trans-Pacific Partnership, TPP',
  }),
  body('ipef', 'Indo-Pacific Economic Framework', 'organization', {
    aliases: 'IPEF, Indo-Pacific Economic Framework for Prosperity',
  }),
  body('traceca', 'TRACECA', 'organization', { aliases: 'Transport Corridor Europe-Caucasus-Asia', seat: 'Baku' }),
  body('titr', 'Trans-Caspian International Transport Route', 'organization', { aliases: 'TITR, Middle Corridor' }),
  body('bie', 'Bureau International des Expositions', 'organization', {
    aliases: 'BIE, International Bureau of Expositions',
    seat: 'Paris',
  }),
  body('international-coffee-organization', 'International Coffee Organization', 'organization', { seat: 'London' }),
  body('icco', 'International Cocoa Organization', 'organization', { aliases: 'ICCO' }),
  body('iwc', 'International Whaling Commission', 'commission', { aliases: 'IWC' }),
  body('swift', 'SWIFT', 'company', { aliases: 'Swift payment system', country: 'BE' }),
];
