import type { ImportRunEntity } from '../runs/import-run.entity';

/** The names of a file's columns by position, with their rank where they repeat: « Commentaire (3) ». */
export function namesOf({ surveys, inspection }: ImportRunEntity): readonly string[] {
  const named = surveys ?? inspection.columns.map(({ position, header }) => ({ position, name: header }));
  const names: string[] = [];
  for (const { position, name } of named) names[position] = name;
  return Array.from(names, (name) => name ?? '');
}
