#!/bin/sh
# Builds target/dist/Frieze and a disk image (.dmg) on macOS. Needs a JDK 25, Maven, and Xcode's command line tools (jpackage calls them).
set -eu
cd "$(dirname "$0")/../../.."
JAVA_HOME=$(/usr/libexec/java_home -v 25+) exec mvn -Pdist package
