import type { EmbeddedFormat, TextFormat } from '../format.js';
import { databaseServers } from './database-servers.js';
import { migration } from './migrations.js';
import { operatorSchedules } from './operator-schedules.js';
import { pgbouncerElsewhere, pgbouncerFile } from './pgbouncer.js';
import { postgresqlAccessFile, postgresqlAccessInConfigMap } from './postgresql-access.js';
import { postgresqlElsewhere, postgresqlFile } from './postgresql.js';
import { redisFile, redisInConfigMap } from './redis.js';
import { redisServers } from './redis-servers.js';
import { scheduledJobs } from './schedules.js';

/** Configuration files of databases, caches and their pools; the more particular stand first. */
export const dataFiles: readonly TextFormat[] = [postgresqlAccessFile, pgbouncerFile, redisFile, postgresqlFile, migration];

/** The same in ConfigMaps, arguments, variables and the resources of operators. */
export const dataElsewhere: readonly EmbeddedFormat[] = [redisInConfigMap, redisServers, databaseServers, ...postgresqlElsewhere, postgresqlAccessInConfigMap, ...pgbouncerElsewhere, ...scheduledJobs, ...operatorSchedules];
