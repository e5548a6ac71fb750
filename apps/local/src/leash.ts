// Loaded before each program the launcher starts: when the launcher is gone without having stopped it, it stops itself.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
