"""Match needs, projects and sentences with technologies, funding and enterprises, explained."""
