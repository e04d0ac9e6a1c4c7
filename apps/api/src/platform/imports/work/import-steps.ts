import { Inject, Injectable } from '@nestjs/common';
import { Committing } from '../applying/committing';
import { Undoing } from '../applying/undoing';
import { Checking } from '../checking/checking';
import { Staging } from './staging';
import type { Step } from './task';
import type { WorkingState } from './work-kinds';

/** What is done at each state in which something works. */
@Injectable()
export class ImportSteps implements Readonly<Record<WorkingState, Step>> {
  @Inject(Staging) readonly reading!: Staging;
  @Inject(Checking) readonly checking!: Checking;
  @Inject(Committing) readonly committing!: Committing;
  @Inject(Undoing) readonly undoing!: Undoing;
}
