// The package's CommonJS build is obfuscated and stops itself when transformed; tests use the ES build, as the product does.
module.exports = require('../../../../../node_modules/@dqcai/vn-lunar/lib/index.mjs');
