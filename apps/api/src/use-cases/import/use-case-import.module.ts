import { Module } from '@nestjs/common';
import { DuplicatesModule } from '../duplicates/duplicates.module';
import { UseCaseImport } from './use-case-import';

/** Files into the register of use cases. */
@Module({ imports: [DuplicatesModule], providers: [UseCaseImport] })
export class UseCaseImportModule {}
