#!/usr/bin/env node
// Stands apart from `lib`, which a checkout builds only after npm has linked the command.
import '../lib/cli/main.js'
