/** For whom a journey runs; a project's option. */
export interface Reader {
  language: 'fr' | 'en';
}

/** What is on the screen, in both languages. */
export interface Said {
  readonly fr: string;
  readonly en: string;
}
