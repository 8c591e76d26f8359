import { type VerbFrame, verbFrame } from './frame.js';

const AGREEMENTS =
  'agreement agreements treaty treaties accord accords memorandum memorandums memoranda pact pacts convention protocol protocols contract contracts deal deals declaration communique communiqué statement charter document documents roadmap plan letter programme program mou note notes compact arrangement minutes';

/** Verbs of agreeing, signing, praising, backing and recognising (PLOVER AGREE and SUPPORT). */
export const ACCORD_VERBS: readonly VerbFrame[] = [
  // AGREED_WITH
  verbFrame('AGREED_WITH', 'agree concur', 'with'),
  verbFrame(
    'AGREED_WITH',
    'reach strike hammer_out secure achieve clinch finalize finalise conclude negotiate agree',
    'with',
    {
      nouns:
        'agreement agreements deal accord understanding compromise settlement consensus arrangement truce ceasefire cease-fire pact',
    },
  ),
  verbFrame('AGREED_WITH', 'accept endorse', 'owner of by with from', {
    nouns: 'proposal formula plan offer terms compromise ceasefire truce',
  }),
  verbFrame('AGREED_WITH', 'settle resolve end', 'with', {
    nouns: 'dispute row disagreement quarrel differences conflict',
  }),
  verbFrame('AGREED_WITH', 'announce launch issue adopt declare', 'with', {
    nouns: 'statement plan initiative declaration communique',
  }),
  verbFrame('AGREED_WITH', 'settle', 'with'),
  verbFrame('AGREED_WITH', 'give', 'to indirect', {
    nouns: 'assurance assurances undertaking pledge promise commitment word guarantee guarantees',
  }),
  verbFrame('AGREED_WITH', 'come', 'with', { nouns: 'terms' }),

  verbFrame('AGREED_WITH', 'agree consent assent acquiesce', 'next:to'),
  verbFrame('AGREED_WITH', 'promise', 'next:to', { kinds: 'Country Organization' }),
  verbFrame('AGREED_WITH', 'accept approve', 'owner of by from', {
    nouns: 'request requests suggestion bid application',
  }),
  verbFrame('AGREED_WITH', 'grant', 'to indirect', {
    nouns: 'permission request clearance passage landing overflight',
  }),
  verbFrame('AGREED_WITH', 'patch_up mend settle overcome iron_out smooth_over', 'with', {
    nouns: 'dispute row quarrel differences rift feud fences disagreement',
  }),
  verbFrame('AGREED_WITH', 'agree settle thrash_out work_out nail_down draw_up', 'with', {
    nouns:
      'text terms timetable plan framework formula roadmap details schedule procedure programme agenda date draft demarcation swap exchange',
  }),
  verbFrame('AGREED_WITH', 'make', 'with', { nouns: 'deal peace pact bargain' }),
  verbFrame('AGREED_WITH', 'come', 'with', { nouns: 'agreement understanding' }),
  // SIGNED_WITH
  verbFrame('SIGNED_WITH', 'sign ratify initial ink conclude exchange seal renew', 'with', { nouns: AGREEMENTS }),
  verbFrame('SIGNED_WITH', 'sign', 'with'),
  verbFrame('SIGNED_WITH', 'put', 'with', { nouns: 'signature signatures' }),
  verbFrame('SIGNED_WITH', 'exchange', 'with', { nouns: 'instruments' }),

  verbFrame('SIGNED_WITH', 'enter_into', 'with', { nouns: 'agreement treaty contract pact' }),
  verbFrame('SIGNED_WITH', 'win clinch land secure award', 'from with to', { nouns: 'contract contracts order' }),
  // PRAISED
  verbFrame(
    'PRAISED',
    'praise laud commend hail applaud thank congratulate compliment salute admire extol cheer felicitate eulogize eulogise credit',
    'object for',
  ),
  verbFrame('PRAISED', 'honour honor', 'object for', {
    except:
      'contract contracts commitment commitments obligation obligations pledge pledges promise promises agreement agreements deal treaty terms debts word',
  }),
  verbFrame('PRAISED', 'welcome appreciate acclaim value esteem cherish', 'object'),
  verbFrame('PRAISED', 'decorate award', 'object!', { kinds: 'Person' }),
  verbFrame('PRAISED', 'pay', 'to', { nouns: 'tribute homage respects' }),
  verbFrame('PRAISED', 'express voice convey extend offer send reiterate', 'to for with at over about', {
    nouns:
      'gratitude appreciation thanks condolences congratulations satisfaction admiration greetings sympathy pleasure felicitations regards respect wishes sympathies gratefulness',
  }),
  verbFrame('PRAISED', 'express voice convey extend offer send', 'owner', {
    nouns: 'gratitude appreciation thanks satisfaction',
  }),
  verbFrame(
    'PRAISED',
    'stress emphasize emphasise underline note underscore highlight acknowledge recognize recognise value',
    'of',
    { nouns: 'role contribution contributions importance efforts leadership merits services' },
  ),
  verbFrame('PRAISED', 'note acknowledge recognise recognize value highlight commend', 'owner', {
    nouns: 'role contribution contributions efforts leadership progress achievements generosity hospitality',
  }),
  verbFrame('PRAISED', 'commemorate mourn', 'object'),
  verbFrame('PRAISED', 'lionize lionise toast bless revere celebrate', 'object'),
  verbFrame('PRAISED', 'speak', 'next:highly of', { nouns: 'praise' }),
  verbFrame('PRAISED', 'heap shower lavish', 'on', { nouns: 'praise' }),
  verbFrame('PRAISED', 'have', 'for', { nouns: 'praise' }),

  verbFrame('PRAISED', 'express voice convey extend', 'for to with of', {
    nouns: 'praise esteem gratification delight joy relief pride goodwill compliments',
  }),
  verbFrame('PRAISED', 'laud praise hail commend applaud welcome', 'owner of by', {
    nouns:
      'decision move step steps role efforts work reforms progress stance position announcement gesture release election appointment commitment contribution leadership courage response',
  }),
  verbFrame('PRAISED', 'pay give', 'to', { nouns: 'compliment compliments marks accolade' }),
  verbFrame('PRAISED', 'confer bestow', 'on to indirect', {
    nouns: 'medal order decoration honour honor award',
    kinds: 'Person',
  }),
  verbFrame('PRAISED', 'wish', 'object!'),
  verbFrame('PRAISED', 'owe', 'to', { nouns: 'debt gratitude' }),
  verbFrame('PRAISED', 'mark celebrate', 'owner', { nouns: 'birthday independence' }),
  verbFrame('PRAISED', 'sing', 'of', { nouns: 'praises' }),
  verbFrame('PRAISED', 'condole sympathise sympathize', 'with'),
  verbFrame('PRAISED', 'prize treasure idolise idolize venerate', 'object'),
  // SUPPORTS
  verbFrame('SUPPORTS', 'support back endorse champion uphold defend', 'object', {
    except: 'dialogue talks cooperation friendship efforts negotiations relations ties peace initiative',
  }),
  verbFrame('SUPPORTS', 'support back', 'owner', { nouns: 'efforts initiative initiatives' }),
  verbFrame('SUPPORTS', 'side stand align', 'with by behind alongside'),
  verbFrame('SUPPORTS', 'fight', 'next:alongside'),
  verbFrame('SUPPORTS', 'stand_by stand_with rally', 'object behind'),
  verbFrame('SUPPORTS', 'come_out come speak_out speak vote rule', 'owner of', {
    via: 'in|on',
    nouns: 'support favour favor side',
  }),
  verbFrame(
    'SUPPORTS',
    'express voice reiterate reaffirm affirm declare pledge offer confirm restate underline lend give throw renew stress repeat underscore convey extend',
    'for to with behind indirect',
    {
      nouns: 'support solidarity backing commitment endorsement weight',
    },
  ),
  verbFrame('SUPPORTS', 'reassure assure', 'object', { kinds: 'Country Person' }),
  verbFrame('SUPPORTS', 'reaffirm reiterate affirm respect recognise recognize', 'owner of', {
    nouns: 'sovereignty integrity independence candidacy right rights',
  }),
  verbFrame('SUPPORTS', 'vote campaign lobby', 'for'),
  verbFrame('SUPPORTS', 'second sponsor vouch', 'object for'),
  verbFrame('SUPPORTS', 'throw put', 'behind', { nouns: 'weight support' }),
  verbFrame('SUPPORTS', 'come rush spring', 'owner of', { nouns: 'defence defense aid' }),
  verbFrame('SUPPORTS', 'speak_up plead', 'for'),

  verbFrame('SUPPORTS', 'sympathise empathise', 'with'),
  verbFrame('SUPPORTS', 'give offer lend pledge', 'to', { nouns: 'blessing backing encouragement' }),
  verbFrame('SUPPORTS', 'win enjoy gain earn draw', 'of from', {
    nouns: 'support backing endorsement blessing sympathy',
    swap: true,
  }),
  verbFrame('SUPPORTS', 'guarantee protect ensure safeguard', 'owner of', {
    nouns: 'security independence sovereignty borders integrity',
  }),
  verbFrame('SUPPORTS', 'favour favor advocate back endorse support', 'owner of', {
    nouns:
      'admission membership accession bid candidacy candidate claim entry cause right independence position stance plan proposal',
  }),
  verbFrame('SUPPORTS', 'take', 'owner', { nouns: 'side part' }),
  verbFrame('SUPPORTS', 'promise pledge vow reaffirm', 'to for with', {
    nouns: 'support backing solidarity loyalty friendship',
  }),
  verbFrame('SUPPORTS', 'root stick_up stand_up', 'for'),
  verbFrame('SUPPORTS', 'close_ranks align_itself', 'with behind'),
  verbFrame('SUPPORTS', 'come_out speak_out vote campaign argue', 'owner of', {
    via: 'in',
    nouns: 'support favour favor defence defense',
  }),
  verbFrame('SUPPORTS', 'rally come rush spring leap', 'owner of', { via: 'to', nouns: 'defence defense side' }),
  // RECOGNIZED
  verbFrame('RECOGNIZED', 'recognise recognize', 'object!', { kinds: 'Country Organization' }),
  verbFrame('RECOGNIZED', 'recognise recognize acknowledge', 'owner of', {
    nouns: 'independence statehood government council authority legitimacy',
  }),
  verbFrame('RECOGNIZED', 'extend grant accord', 'to', { nouns: 'recognition' }),

  verbFrame('RECOGNIZED', 'deny withdraw withhold refuse', 'of to from', { nouns: 'recognition', negated: true }),
  // ESTABLISHED_RELATIONS_WITH
  verbFrame(
    'ESTABLISHED_RELATIONS_WITH',
    'establish restore resume re-establish reestablish open normalize normalise renew upgrade restart',
    'with between',
    { nouns: 'relations ties links' },
  ),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'open reopen re-open', 'in to owner', { nouns: 'embassy embassies mission' }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'exchange appoint', 'with', { nouns: 'ambassadors consuls envoys' }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'return', 'to', { nouns: 'ambassador' }),

  verbFrame('ESTABLISHED_RELATIONS_WITH', 'forge mend repair thaw renew set_up restore', 'with between', {
    nouns: 'relations links',
  }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'return send_back reinstate', 'to', {
    nouns: 'ambassador ambassadors envoy',
  }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'set_up establish open', 'in to', {
    nouns: 'consulate interests-section section legation',
  }),
  verbFrame('ESTABLISHED_RELATIONS_WITH', 'reconcile', 'with'),
];
