import type { Table } from '../claims.js';

/** Direct, broken and multi-paragraph quotations: whose words are they? */
export const directQuotes: Table = {
  construction: 'direct-quotes',
  cases: [
    {
      say: '"France has betrayed Niger," Nigerien Colonel Amadou Souley told the crowd.',
      has: [],
      may: ['ACCUSED Niger -> France by ?', 'ACCUSED Amadou Souley -> France by ?', 'ACCUSED Amadou Souley -> France'],
    },
    {
      say: 'Armenian Premier Tigran Hovsepyan said: "Azerbaijan has attacked Armenia."',
      has: ['ATTACKED Azerbaijan -> Armenia by Tigran Hovsepyan'],
    },
    {
      say: '"We condemn Syria," the Jordanian minister, Rania Obeidat, said.',
      has: ['ACCUSED Jordan|Rania Obeidat -> Syria by ?'],
    },
    {
      say: '"Our country has never sent arms to Sudan," Chadian spokeswoman Zenaba Mahamat said.',
      has: ['AIDED Chad -> Sudan not by Zenaba Mahamat'],
    },
    {
      say: '"Canada," the Indian minister, Lalit Vaidya, said with a smile, "has apologised to India."',
      has: ['CONCEDED_TO Canada -> India by Lalit Vaidya'],
    },
    {
      say: '"Who attacked whom? Eritrea attacked Ethiopia," Ethiopian General Mulugeta Abera insisted.',
      has: ['ATTACKED Eritrea -> Ethiopia by Mulugeta Abera'],
    },
    { say: '"The island belongs to nobody else," read a banner outside the Greek embassy in Ankara.', has: [] },
    {
      say: '"Thailand has opened fire," wrote the Cambodian leader, Chea Samnang. He added: "We have lodged a protest with Thailand."',
      has: ['ATTACKED Thailand -> Cambodia by Chea Samnang', 'PROTESTED_TO Cambodia -> Thailand by Chea Samnang'],
    },
    {
      say: '"Turkey has always stood by Kosovo", the Kosovar premier, Arbnor Gashi, said, "and Kosovo is grateful to Turkey".',
      has: ['SUPPORTS Türkiye -> Kosovo by Arbnor Gashi', 'PRAISED Kosovo -> Türkiye by Arbnor Gashi'],
    },
    {
      say: '"Belarus forced our plane to land," said Irish minister Declan Foy. "It detained a passenger. It must face sanctions."',
      has: [],
      may: [
        'COERCED Belarus -> Ireland by Declan Foy',
        'SANCTIONED Ireland -> Belarus hypothetical',
        'ACCUSED Declan Foy -> Belarus by ?',
      ],
    },
    {
      say: '"Poland will not send planes to Ukraine," a government spokesman in Warsaw, Kamil Wrobel, told radio.',
      has: ['AIDED Poland -> Ukraine planned not by Kamil Wrobel'],
      may: ['AIDED Poland -> Ukraine not by Kamil Wrobel'],
    },
    {
      say: '"Mexico regrets Peru\'s decision and hopes Peru will reconsider it," Mexican minister Jimena Robledo said.',
      has: ['ACCUSED Mexico -> Peru by Jimena Robledo'],
      may: ['URGED Mexico -> Peru by Jimena Robledo'],
    },
    {
      say: 'The resolution "strongly condemns" Israel, said Algeria\'s Lakhdar Mokrani, who wrote it.',
      has: [],
      may: ['ACCUSED Lakhdar Mokrani -> Israel'],
    },
  ],
};
