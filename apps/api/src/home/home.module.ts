import { Module } from '@nestjs/common';
import { GatesModule } from '../gates/gates.module';
import { HomeController } from './home.controller';
import { HomeReader } from './home.reader';

@Module({ imports: [GatesModule], controllers: [HomeController], providers: [HomeReader] })
export class HomeModule {}
