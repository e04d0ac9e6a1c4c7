import { Global, Module } from '@nestjs/common';
import { FactProviders } from './fact-providers';

/** Where contexts say what they can tell of a subject. */
@Global()
@Module({ providers: [FactProviders], exports: [FactProviders] })
export class FactsModule {}
