import type { KeyOffice } from '../keys/key-record.js';

/** One text for an office, whoever told it as former: `Minister/culture@AZ`. */
export const officeName = (office: KeyOffice): string =>
  `${office.class}${office.portfolio === '' ? '' : `/${office.portfolio}`}@${office.served}`;
