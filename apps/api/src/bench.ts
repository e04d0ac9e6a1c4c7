import 'reflect-metadata';
import { bench } from './bench/bench';

await bench();
