import { Module } from '@nestjs/common';
import { UseCaseExportController } from './use-case-export.controller';
import { UseCaseExportReader } from './use-case-export.reader';

@Module({ controllers: [UseCaseExportController], providers: [UseCaseExportReader] })
export class UseCaseExportModule {}
