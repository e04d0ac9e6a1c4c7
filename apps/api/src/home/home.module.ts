import { Module } from '@nestjs/common';
import { HomeController } from './home.controller';
import { HomeReader } from './home.reader';

@Module({ controllers: [HomeController], providers: [HomeReader] })
export class HomeModule {}
