/** What the launcher says, French first; a line of its own per thing to say. */
export interface Words {
  fr: string;
  en: string;
}

/** French unless the terminal asks for another language (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function inTerminalLanguage({ fr, en }: Words, environment: NodeJS.ProcessEnv = process.env): string {
  const asked = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return asked === '' || /^(fr|C|POSIX)/.test(asked) ? fr : en;
}

/** Prints one line to the person at the terminal. */
export function say(words: Words): void {
  process.stdout.write(`${inTerminalLanguage(words)}\n`);
}

/** A start that cannot go on for a reason the person can mend: one clear line and no stack. */
export class Refusal extends Error {
  constructor(words: Words, options?: ErrorOptions) {
    super(inTerminalLanguage(words), options);
    this.name = 'Refusal';
  }
}

export const words = {
  portTaken: (host: string, port: number): Words => ({
    fr: `Le port ${port} de ${host} est déjà pris : arrêtez l’autre programme ou choisissez-en un autre avec PORT=…`,
    en: `Port ${port} of ${host} is already taken: stop the other program or choose another with PORT=…`,
  }),
  alreadyRunning: (folder: string, pid: number): Words => ({
    fr: `Jalon tourne déjà sur ${folder} (processus ${pid}).`,
    en: `Jalon already runs on ${folder} (process ${pid}).`,
  }),
  wrongSetting: (name: string, why: string): Words => ({
    fr: `Réglage ${name} refusé : ${why}`,
    en: `Setting ${name} refused: ${why}`,
  }),
  ownerMissing: {
    fr: 'DATABASE_URL est donnée sans DATABASE_OWNER_URL : le rôle propriétaire est nécessaire pour migrer.',
    en: 'DATABASE_URL is given without DATABASE_OWNER_URL: the owner’s role is needed to migrate.',
  },
  noDemonstration: {
    fr: 'Les données de démonstration sont refusées quand PUBLIC_URL est en https.',
    en: 'Demonstration data are refused when PUBLIC_URL is https.',
  },
  stepFailed: (step: string): Words => ({
    fr: `Échec de l’étape « ${step} » ; le détail est ci-dessus.`,
    en: `The step “${step}” failed; the reason is above.`,
  }),
  apiFailed: (log: string): Words => ({
    fr: `Le serveur n’a pas démarré. Journal technique : ${log}`,
    en: `The server did not start. Technical log: ${log}`,
  }),
  wanting: (what: string): Words => ({
    fr: `Attention : le serveur répond, mais il lui manque de quoi accueillir du monde (${what}). Voir docs/operations.md.`,
    en: `Mind: the server answers, but lacks something to take people in (${what}). See docs/operations.md.`,
  }),
  database: { fr: 'Base de données…', en: 'Database…' },
  migrating: { fr: 'Mise à jour du schéma…', en: 'Migrating…' },
  seeding: (scenario: string): Words => ({
    fr: `Données du scénario « ${scenario} »…`,
    en: `Data of the scenario “${scenario}”…`,
  }),
  databaseLost: {
    fr: 'La base embarquée s’est arrêtée : elle est relancée.',
    en: 'The embedded database went down: it is started again.',
  },
  apiEnded: { fr: 'Le serveur s’est arrêté de lui-même.', en: 'The server ended by itself.' },
  ready: (address: string): Words => ({
    fr: `\nJalon est prêt : ${address}`,
    en: `\nJalon is ready: ${address}`,
  }),
  accounts: { fr: 'Comptes de démonstration :', en: 'Demonstration accounts:' },
  log: (file: string): Words => ({
    fr: `Journal technique : ${file} · Ctrl-C pour arrêter`,
    en: `Technical log: ${file} · Ctrl-C to stop`,
  }),
  stopping: { fr: 'Arrêt en cours…', en: 'Stopping…' },
} as const;
