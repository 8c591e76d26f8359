const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What one is thanked for that is backing: "thanked them for their votes". */
export const SUPPORT_NOUNS = words(
  'support backing solidarity vote votes position stance endorsement condolences sympathy',
);

/** What one is thanked for that is help: "thanked them for the grant". */
export const AID_NOUNS = words(
  'aid assistance help contribution contributions donation donations relief training protection gift loan grant funding supplies medicines vaccines scholarships generosity',
);

/** Deeds of backing: "thanked them for voting". */
export const SUPPORT_DEEDS = words('support back vote endorse defend stand_by side');

/** Deeds of help: "thanked them for sending rescue teams". */
export const AID_DEEDS = words(
  'send train provide give admit deliver help assist aid supply treat shelter donate fund finance rebuild rescue evacuate contribute lend educate vaccinate',
);
