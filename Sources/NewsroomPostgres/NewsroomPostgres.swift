// NewsroomPostgres: first file follows.
