@echo off
rem Starts Frieze with the Java that lies beside it, from any folder.
"%~dp0java.exe" "-XX:AOTCache=%~dp0..\lib\frieze.aot" -m frieze/frieze.Main %*
