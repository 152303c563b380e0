# Builds target\dist\Frieze and an installer (.msi) on Windows.
# Needs a JDK 25 (JAVA_HOME), Maven, and WiX 3 or newer on the PATH (jpackage calls it).
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..\..')
& mvn -Pdist package
exit $LASTEXITCODE
