import { tooBigFirst, unrealisticExpectations } from './ambition-mistakes';
import type { Detector } from './detector';
import { lawIgnored } from './law-mistakes';
import { type Diagnosis, type MistakeId, MISTAKES } from './mistake';
import { expertiseMissing, usersLeftOut } from './people-mistakes';
import { dataUnderestimated, resultsUnmeasured, runUnplanned } from './plan-mistakes';
import { technologyFirst, unclearProblem } from './problem-mistakes';
import type { ProjectPicture } from './project-picture';

const DETECTORS: Readonly<Record<MistakeId, Detector>> = {
  'S-ERR-01': unclearProblem,
  'S-ERR-02': dataUnderestimated,
  'S-ERR-03': technologyFirst,
  'S-ERR-04': lawIgnored,
  'S-ERR-05': expertiseMissing,
  'S-ERR-06': usersLeftOut,
  'S-ERR-07': runUnplanned,
  'S-ERR-08': resultsUnmeasured,
  'S-ERR-09': unrealisticExpectations,
  'S-ERR-10': tooBigFirst,
};

export interface DetectedMistake extends Diagnosis {
  readonly id: MistakeId;
}

/** What each of the ten detectors says of a project, in the order of the seed (S-ERR-01 … S-ERR-10). */
export const detectMistakes = (picture: ProjectPicture): readonly DetectedMistake[] =>
  MISTAKES.map((id) => ({ id, ...DETECTORS[id](picture) }));
