import { Module } from '@nestjs/common';
import { DuplicateFinder } from './duplicate-finder';

/** Likely duplicates of the register, and what is done about them. */
@Module({ providers: [DuplicateFinder], exports: [DuplicateFinder] })
export class DuplicatesModule {}
