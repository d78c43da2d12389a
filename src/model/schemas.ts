/** All schemas of the package, for those who check or describe records: `readout/model`. */
export * from './schema.ts';
export * from './story-schema.ts';
