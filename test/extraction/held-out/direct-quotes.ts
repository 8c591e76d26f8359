import type { Table } from '../claims.js';

/** Direct, broken and multi-paragraph quotations: whose words are they? */
export const directQuotes: Table = {
  construction: 'direct-quotes',
  cases: [
    {
      say: '"Japan supports Palau," said Japanese minister Akiko Hayashida, "and Palau supports Japan."',
      has: ['SUPPORTS Japan -> Palau by Akiko Hayashida', 'SUPPORTS Palau -> Japan by Akiko Hayashida'],
    },
    {
      say: '"Russia will answer. Russia will expel as many Bulgarians," Russian spokesman Gennady Volkov said.',
      has: ['EXPELLED Russia -> Bulgaria planned by Gennady Volkov'],
      may: ['THREATENED Russia -> Bulgaria by Gennady Volkov'],
    },
    {
      say: 'Croatian minister Luka Vidovic called Serbia\'s decision "a slap in the face".',
      has: ['ACCUSED Luka Vidovic -> Serbia'],
    },
    {
      say: 'Zambian President Mwape Kasonde told reporters: "I spoke to the Angolan president this morning. Angola has agreed to let the trucks pass."\n\n"I thank Angola for it," he added.',
      has: ['SPOKE_WITH Mwape Kasonde -> Angola by ?', 'PRAISED Mwape Kasonde -> Angola by ?'],
      may: [
        'AGREED_WITH Angola -> Zambia by Mwape Kasonde',
        'CONCEDED_TO Angola -> Zambia planned by Mwape Kasonde',
        'CONCEDED_TO Angola -> Zambia',
      ],
    },
    {
      say: '"Hungary has blocked the aid to Ukraine," Estonian minister Marko Põld said. "That is unacceptable."',
      has: ['ACCUSED Marko Põld -> Hungary by ?'],
      may: [
        'REJECTED Hungary -> Ukraine by Marko Põld',
        'SANCTIONED Hungary -> Ukraine by Marko Põld',
        'REJECTED Hungary -> Ukraine',
      ],
    },
    {
      say: 'The Iranian envoy, Sadegh Farrokh, dismissed the British charges as "a fairy tale for children".',
      has: ['REJECTED Sadegh Farrokh -> United Kingdom'],
      may: ['ACCUSED United Kingdom -> Iran'],
    },
    {
      say: '"Egypt and Sudan are one," Egyptian minister Hala Shenouda said in Khartoum. "Egypt will train Sudan\'s pilots."',
      has: ['AIDED Egypt -> Sudan planned by Hala Shenouda', 'VISITED Hala Shenouda -> Sudan'],
      may: ['PARTNER_OF Egypt -> Sudan by Hala Shenouda'],
    },
    {
      say: 'In a statement, the Cuban foreign ministry said, "Cuba rejects the interference of the United States.',
      has: ['REJECTED Cuba -> United States by ?'],
      may: ['ACCUSED Cuba -> United States by ?'],
    },
    {
      say: '"I have invited my friend the King of Morocco to Dakar," Senegalese President Aminata Gueye said.',
      has: ['INVITED Aminata Gueye -> Morocco by ?'],
      may: ['VISITED Morocco -> Senegal hypothetical by ?'],
    },
    { say: 'Burmese officials had "cordial" talks with the Thai delegation.', has: ['MET Myanmar -> Thailand'] },
    {
      say: 'Asked about the raid, Colombian minister Liliana Ochoa said "Ecuador knew". Ecuador had earlier "categorically" rejected Colombia\'s explanation.',
      has: ['REJECTED Ecuador -> Colombia'],
    },
    {
      say: "\"North Korea abducted them,\" Japan's Kenta Morishige said, 'and it lied to us'.",
      has: ['COERCED North Korea -> Japan by Kenta Morishige'],
      may: ['ACCUSED Kenta Morishige -> North Korea by ?'],
    },
    {
      say: '"The government of Malawi is our partner," said World Bank manager Ingrid Tofte. "The Bank will finance the road."',
      has: ['PARTNER_OF Malawi -> World Bank by Ingrid Tofte'],
      may: ['AIDED World Bank -> Malawi planned by Ingrid Tofte'],
    },
  ],
};
