import { Global, Module } from '@nestjs/common';
import { RegisterExports } from './register-export';

/** Registers as spreadsheets. */
@Global()
@Module({ providers: [RegisterExports], exports: [RegisterExports] })
export class SpreadsheetsModule {}
