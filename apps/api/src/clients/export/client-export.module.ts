import { Module } from '@nestjs/common';
import { ClientExportController } from './client-export.controller';
import { ClientExportReader } from './client-export.reader';

@Module({ controllers: [ClientExportController], providers: [ClientExportReader] })
export class ClientExportModule {}
