/** Style sheets, which Vite takes in by import. */
declare module '*.css';
