import type { ReadingProblem, ReadingProblemCode } from '@jalon/domain/imports/reading-words';

/** A file that cannot be read, for a reason that a person can understand. */
export class ReadingRefusal extends Error {
  constructor(readonly problem: ReadingProblem) {
    super(`The file is not read: ${problem.code} ${problem.where.join(', ')}`);
    this.name = 'ReadingRefusal';
  }
}

/** `where` names the sheet, row or cell; `count` the bound that was passed. */
export const refuse = (code: ReadingProblemCode, where: readonly string[] = [], count = 0): ReadingRefusal =>
  new ReadingRefusal({ code, where: where.map((place) => place.slice(0, 200)), count });
