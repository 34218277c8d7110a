@echo off
rem Starts an installed Plenary. Needs a Java 17 or later; a runtime beside it goes first.
rem
rem   PLENARY_JAVA_OPTS   further options for java, e.g. -Xmx2g
rem   JAVA_HOME           the Java that is taken, else the one on the path
setlocal DisableDelayedExpansion
set "PLENARY_HOME=%~dp0.."
set "PLENARY_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PLENARY_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%PLENARY_HOME%\runtime\bin\java.exe" set "PLENARY_JAVA=%PLENARY_HOME%\runtime\bin\java.exe"
set "PLENARY_CACHE=%LOCALAPPDATA%\plenary"
if not defined LOCALAPPDATA set "PLENARY_CACHE=%TEMP%\plenary"
if not exist "%PLENARY_CACHE%" mkdir "%PLENARY_CACHE%" 2>nul
rem From Java 19 on, the JVM itself keeps the classes of the first run for the next ones.
"%PLENARY_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%PLENARY_CACHE%\plenary.jsa" -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 %PLENARY_JAVA_OPTS% -jar "%PLENARY_HOME%\plenary.jar" %*
exit /b %ERRORLEVEL%
