import type { Diagnosis } from './mistake';
import type { ProjectPicture } from './project-picture';

export type Detector = (picture: ProjectPicture) => Diagnosis;
/** One thing that would settle it; null: this does not. */
export type Check = (picture: ProjectPicture) => Diagnosis | null;

/** The first check that says something, else what is said when none does. */
export const detector =
  (checks: readonly Check[], otherwise: Detector): Detector =>
  (picture) => {
    for (const check of checks) {
      const found = check(picture);
      if (found) return found;
    }
    return otherwise(picture);
  };
