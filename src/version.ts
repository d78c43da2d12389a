/** The engine's version: part of every run record. A test holds it equal to package.json's. */
export const version = '0.1.0';
