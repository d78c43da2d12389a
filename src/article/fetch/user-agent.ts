/** The name that robots.txt files are asked for (RFC 9309, "product token"; matched without regard to case). */
export const productToken = 'Readout';

/** What every request says about its sender. */
export const userAgent = `${productToken}/0.1 (news reader; respects robots.txt)`;
