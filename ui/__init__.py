"""Show the program on a desktop. Qt lives here alone; all work is asked of the services."""
